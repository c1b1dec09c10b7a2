import type { ChoiceOption, Item, Markdown, Option } from '../core/quiz/item.ts';
import type { Html, Quiz, RenderedItem, RenderedQuiz } from '../core/quiz/quiz.ts';

/** Markdown to HTML under the site's content security policy: no inline styles, no scripts. */
export type RenderMarkdown = (markdown: string) => Promise<string>;

/** A quiz with all its Markdown turned into HTML, ready for the page. */
export async function renderQuiz(quiz: Quiz, renderMarkdown: RenderMarkdown): Promise<RenderedQuiz> {
  const block = async ({ source }: Markdown) => (await renderMarkdown(source)).trim() as Html;
  const renderer = { block, line: async (text: Markdown) => unwrapped(await block(text)) };
  return {
    options: quiz.options,
    items: await Promise.all(quiz.items.map((item) => renderItem(item, renderer))),
  };
}

interface Renderer {
  readonly block: (text: Markdown) => Promise<Html>;
  /** Without the paragraph around it, where one paragraph is all there is. */
  readonly line: (text: Markdown) => Promise<Html>;
}

async function renderItem(item: Item, { block, line }: Renderer): Promise<RenderedItem> {
  const optional = (text: Markdown | null) => (text ? block(text) : null);
  const option = async ({ id, text, feedback }: Option): Promise<Option<Html>> => ({
    id,
    text: await line(text),
    feedback: await optional(feedback),
  });
  const choice = async (source: ChoiceOption) => ({ ...(await option(source)), correct: source.correct });
  const texts = {
    stem: await line(item.stem),
    body: await optional(item.body),
    hints: await Promise.all(item.hints.map(block)),
    explanation: await optional(item.explanation),
  };
  return item.type === 'sequence'
    ? { ...item, ...texts, options: await Promise.all(item.options.map(option)) }
    : { ...item, ...texts, options: await Promise.all(item.options.map(choice)) };
}

function unwrapped(html: Html): Html {
  const inner = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return inner === undefined || inner.includes('<p>') ? html : (inner as Html);
}
