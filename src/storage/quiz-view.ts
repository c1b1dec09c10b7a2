/** Whether quizzes show one item at a time, or all at once. */
export type QuizView = 'one' | 'all';

const key = 'quiz-view';

/** @returns what the learner chose; one at a time where nothing was chosen or storage is blocked */
export function loadQuizView(): QuizView {
  try {
    return localStorage.getItem(key) === 'all' ? 'all' : 'one';
  } catch {
    return 'one';
  }
}

/** Keeps the choice where the browser lets us; where it doesn't, it holds for this page alone. */
export function saveQuizView(view: QuizView): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Blocked or full storage: the page shows the quiz that way all the same.
  }
}
