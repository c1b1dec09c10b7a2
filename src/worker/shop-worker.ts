import { shopReport } from '../core/shop/shop-report.ts';
import { createValidator } from '../core/validator/validate.ts';
import { serveReports } from './serve-reports.ts';

const validate = createValidator();

serveReports((files) => shopReport(validate(files), files));
