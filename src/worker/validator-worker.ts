import { createValidator } from '../core/validator/validate.ts';
import { serveReports } from './serve-reports.ts';

serveReports(createValidator());
