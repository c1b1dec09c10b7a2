import { type ExamData, mountExam } from '../../ui/exam/mount-exam.tsx';

/** Lets a learner take the final exam. */
class ExamIsland extends HTMLElement {
  connectedCallback(): void {
    const host = this.querySelector('div');
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as ExamData;
    if (host) mountExam(host, data);
  }
}

customElements.define('exam-island', ExamIsland);
