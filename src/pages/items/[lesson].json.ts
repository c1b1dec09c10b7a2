import { courseOutline } from '../../build/course-outline.ts';
import { quizPage } from '../../build/quiz-page.ts';

export function getStaticPaths() {
  return courseOutline()
    .flatMap(({ stops }) => stops)
    .filter(({ quiz }) => quiz !== null)
    .map(({ id, part }) => ({ params: { lesson: id }, props: { folder: `${part.id}/${id}` } }));
}

/** The items of a lesson's quiz, for pages that ask items of many lessons and load those they need. */
export async function GET({ props: { folder } }: { props: { folder: string } }): Promise<Response> {
  return Response.json(await quizPage(`content/lessons/${folder}/quiz.md`, import.meta.env.BASE_URL));
}
