import type { Exam } from '../core/exam/exam.ts';
import { isExam } from '../core/exam/is-exam.ts';

const examKey = 'exam';
const nameKey = 'certificate-name';

/** @returns the exam that is being taken; null where there is none, or it can't be read */
export function loadExam(): Exam | null {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(examKey) ?? 'null');
    return isExam(saved) ? saved : null;
  } catch {
    return null;
  }
}

/**
 * Keeps the exam that is being taken; null when it is over.
 *
 * @returns whether the browser let us: where it doesn't, the exam lasts until the page is left
 */
export function saveExam(exam: Exam | null): boolean {
  try {
    if (exam === null) localStorage.removeItem(examKey);
    else localStorage.setItem(examKey, JSON.stringify(exam));
    return true;
  } catch {
    return false;
  }
}

/** @returns the name on the learner's certificate, as it was typed; empty where there is none */
export function loadCertificateName(): string {
  try {
    return localStorage.getItem(nameKey) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name where the browser lets us; it goes nowhere else. */
export function saveCertificateName(name: string): void {
  try {
    localStorage.setItem(nameKey, name);
  } catch {
    // Blocked or full storage: the name stands on the page all the same.
  }
}
