import type { Markdown } from '../core/quiz/item.ts';
import { mapTexts, type TextPlace } from '../core/quiz/map-texts.ts';
import type { Quiz, QuizPage, TextRef } from '../core/quiz/quiz.ts';

/** Markdown to HTML under the site's content security policy: no inline styles, no scripts. */
export type RenderMarkdown = (markdown: string) => Promise<string>;

/**
 * A quiz ready for the page: its structure, in which each text is a number, and the texts as HTML. The page carries
 * every text once, in its own markup, where the script finds it by that number.
 */
export async function renderQuiz(quiz: Quiz, renderMarkdown: RenderMarkdown): Promise<QuizPage> {
  const pending: Promise<string>[] = [];
  const refer = ({ source }: Markdown, place: TextPlace): TextRef => {
    const html = renderMarkdown(source).then((rendered) =>
      place === 'line' ? unwrapped(rendered.trim()) : rendered.trim(),
    );
    return (pending.push(html) - 1) as TextRef;
  };
  const items = quiz.items.map((item) => mapTexts(item, refer));
  return { quiz: { options: quiz.options, items }, texts: await Promise.all(pending) };
}

/** Without the paragraph around it, where one paragraph is all there is. */
function unwrapped(html: string): string {
  const inner = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return inner === undefined || inner.includes('<p>') ? html : inner;
}
