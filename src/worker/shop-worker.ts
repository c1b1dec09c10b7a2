import { shopReport } from '../core/shop/shop-report.ts';
import { createValidator } from '../core/validator/validate.ts';
import { serveEditors } from './serve-editors.ts';

serveEditors(() => {
  const validate = createValidator({ clock: Date.now });
  return (files) => shopReport(validate(files), files);
});
