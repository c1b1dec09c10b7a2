import type { SourceFile } from '../validator/diagnostic.ts';
import type { Report } from '../validator/report.ts';
import { type Behaviour, judgeShop } from './judge-shop.ts';
import { readShop, type ShopReading } from './read-shop.ts';
import { readSwitches, type ShopSwitch } from './switches.ts';

/** What the validator says of the shop's files, and what the shop does with them. */
export interface ShopReport extends Report {
  readonly switches: readonly ShopSwitch[];
  /** Absent where a document was refused: the mesh goes on with what was applied before. */
  readonly applied?: { readonly reading: ShopReading; readonly behaviour: Behaviour };
}

/** Adds to a report what the shop makes of the same files. */
export function shopReport(report: Report, files: readonly SourceFile[]): ShopReport {
  const switches = readSwitches(files);
  if (report.admitted === 'failed') return { ...report, switches };
  const reading = readShop(files);
  return { ...report, switches, applied: { reading, behaviour: judgeShop(reading) } };
}
