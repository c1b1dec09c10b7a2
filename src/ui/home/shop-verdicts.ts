import type { ShopReport } from '../../core/shop/shop-report.ts';
import type { VerdictItem } from '../verdicts/verdict-strip.tsx';
import { behaviourWords } from './shop-words.ts';

/** The three verdicts on the shop's YAML: what the API server, analysis, and the traffic say. */
export function shopVerdicts({ admitted, clean, applied, diagnostics }: ShopReport): readonly VerdictItem[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const behaviour = applied?.behaviour;
  return [
    {
      name: 'Admitted',
      verdict: admitted,
      ...(admitted === 'failed' && { detail: counted(errors, 'error') }),
    },
    {
      name: 'Clean',
      verdict: clean,
      ...(clean === 'failed' && { detail: counted(errors, 'error') }),
      ...(clean === 'warned' && { detail: counted(warnings, 'warning') }),
    },
    behaviour
      ? {
          name: 'Behaves',
          verdict: behaviour.answered === behaviour.asked ? 'passed' : 'failed',
          detail: `${behaviour.answered} of ${behaviour.asked}`,
        }
      : { name: 'Behaves', verdict: 'waiting' },
  ];
}

/** What the verdicts mean for the mesh that runs. */
export function verdictWords({ applied, diagnostics }: ShopReport): string {
  if (applied) return behaviourWords(applied.behaviour);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return `${first?.what ?? 'A document is refused.'} The mesh goes on with what was applied before.`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
