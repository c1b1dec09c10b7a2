import { quizMarkdown } from '../../build/quiz-markdown.ts';
import { renderQuiz } from '../../build/render-quiz.ts';
import type { QuizData } from '../../ui/quiz/quiz-data.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import type { ExportedQuiz } from '../selection.ts';

export interface PlayerPageOptions {
  /** The site's address, before which links from its root are put; null where they lead nowhere. */
  readonly site: string | null;
  /** Where scripts may ask: the learning platform, if it is asked over the network. */
  readonly connect: string;
}

/** The page on which a player plays a quiz; scripts, styles and fonts come from the package alone. */
export async function playerPage(about: ExportedQuiz, options: PlayerPageOptions): Promise<string> {
  const { quiz, texts } = await renderQuiz(about.quiz, quizMarkdown('/'));
  const data: QuizData = { id: about.id, quiz, objectives: about.objectives };
  const json = JSON.stringify(data, (name, value) => (name === 'explicitId' ? undefined : value));
  const title = escapeXml(about.title);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${options.connect}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="stylesheet" href="player.css">
<script type="module" src="player.js"></script>
</head>
<body>
<main class="player">
<h1>${title}</h1>
<p class="lead">${escapeXml(about.summary)}</p>
<p class="platform" role="status"></p>
<noscript><p>The quiz is a script, and your browser runs none.</p></noscript>
<h2 class="visually-hidden">Questions</h2>
<div class="quiz">
<div hidden>
${texts.map((html, at) => `<div data-text="${at}">${placeLinks(html, options.site)}</div>`).join('\n')}
</div>
<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>
</div>
</main>
</body>
</html>
`;
}

/** Links lead to the site, in a window of their own so that the session goes on; without a site they are plain text. */
function placeLinks(html: string, site: string | null): string {
  return html.replace(
    /<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
    (_, href: string, rest: string, text: string) => {
      const address = href.startsWith('/') && site !== null ? `${site.replace(/\/$/, '')}${href}` : href;
      if (!/^https?:/.test(address)) return text;
      return `<a href="${address}" target="_blank" rel="noopener"${rest}>${text}</a>`;
    },
  );
}
