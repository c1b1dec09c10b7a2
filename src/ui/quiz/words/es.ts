import type { Translation } from './words.ts';

export const translation: Translation = {
  quiz: {
    lang: 'es',
    item: (number, of) => `Pregunta ${number} de ${of}`,
    overview: 'Resumen',
    answered: (count, of) => `${count} de ${of} respondidas`,
    hint: (number, of) => (of === 1 ? 'Pista' : `Pista ${number} de ${of}`),
    showHint: (number, of, cost) =>
      `Mostrar ${of === 1 ? 'una pista' : `la pista ${number} de ${of}`}${cost > 0 ? `, cuesta un ${cost} %` : ''}`,
    flag: 'Marcar',
    doubt: 'Tengo dudas',
    answer: 'Responder',
    incomplete: 'Todavía no hay respuesta.',
    next: 'Siguiente pregunta',
    result: 'Ver el resultado',
    right: 'Correcto.',
    wrong: 'No es correcto.',
    partly: (points) => `Correcto en parte: ${points} de 1 punto.`,
    lessForHints: (points) => `Correcto, con pistas: ${points} de 1 punto.`,
    explanation: 'Explicación',
    outdated: 'Esta pregunta ha cambiado desde tu respuesta; aquella respuesta no cuenta aquí.',
    allAtOnce: 'Mostrar todas las preguntas a la vez',
    oneAtATime: 'Mostrar las preguntas de una en una',
  },
  choice: {
    several: 'Puede haber varias opciones correctas.',
    option: {
      hit: 'Tu respuesta, correcta',
      key: 'Respuesta correcta',
      missed: 'Correcta, no elegida',
      false: 'Tu respuesta',
    },
  },
  sequence: {
    order: 'Ordena los pasos con los botones.',
    up: 'Subir',
    down: 'Bajar',
    moved: (place, of) => `Ahora en el puesto ${place} de ${of}.`,
    inPlace: 'En su puesto',
    placedAt: (place) => `Lo pusiste en el ${place}`,
  },
  matching: {
    match: 'Elige para cada uno lo que le corresponde.',
    choose: 'Elegir',
    matched: 'Tu respuesta, correcta',
    matchedTo: (target) => `Elegiste: ${target}`,
  },
  written: {
    write: 'Tu respuesta',
    writeNumber: 'Tu respuesta, un número',
    yourAnswer: 'Tu respuesta',
    rightAnswer: 'Respuesta correcta',
  },
  finding: {
    whichLine: '¿En qué línea?',
    line: (number, code) => `${number}: ${code}`,
    noLine: 'En ninguna',
    lineResult: (given, key) => {
      const named = (line: number | null) => (line === null ? 'ninguna línea' : `la línea ${line}`);
      return `Es ${named(key)}${given === key ? '.' : `, no ${named(given)}.`}`;
    },
  },
  repair: {
    yourAnswer: 'Tu respuesta',
    repair: 'Cambia el YAML hasta que no se encuentre nada, sin borrar lo que hay. Después, responde.',
    mended: 'Reparado: admitido y limpio.',
    broken: 'Aún no está reparado. Puedes responder igualmente y ver cómo se hace.',
    solution: 'Una manera de repararlo',
  },
  overview: {
    rightOf: (right, of) => `${right} de ${of} correctas`,
    minutes: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
    points: (points, of, formula) => `${points} de ${of} puntos. Cada pregunta da ${formula}.`,
    formulas: {
      'all-or-nothing': '1 si todas las partes son correctas y 0 si no',
      'right-minus-wrong': '(correctas − incorrectas) ÷ partes de la solución, como mínimo 0',
      'per-position': 'partes correctas ÷ todas las partes',
    },
    passed: (mark) => `Aprobado: hace falta un ${mark} %.`,
    failed: (mark) => `No aprobado: hace falta un ${mark} %.`,
    lucky: (count) => `Correctas, aunque con dudas: ${count}. Quizá fue suerte.`,
    misconceived: (count) => `Incorrectas, aunque sin dudas: ${count}. Empieza por ahí.`,
    retryAll: 'Empezar de nuevo',
    retryWrong: (count) =>
      count === 1 ? 'Repetir la que estaba mal' : `Repetir las ${count} que estaban mal`,
    resume: 'Continuar',
    state: { right: 'correcta', wrong: 'no es correcta', open: 'sin responder' },
    flagged: 'marcada',
  },
  storage: {
    blocked: 'Este navegador no guarda nada para la página: tus respuestas duran hasta que salgas de ella.',
    full: 'Al navegador no le queda espacio: lo que respondas ahora dura hasta que salgas de la página.',
    damaged: 'Algunas de tus respuestas anteriores no se pudieron leer. Hay una copia; puedes continuar.',
    newer:
      'Tus respuestas se guardaron con una versión posterior del curso. Están a salvo y no se muestran aquí.',
  },
  static: {
    start: 'Empezar el cuestionario',
    order: 'Ordena los pasos.',
    write: 'Escribe una respuesta corta.',
    writeNumber: 'Escribe un número.',
    find: 'Di qué se encuentra y en qué línea.',
    mend: 'Repara el YAML.',
    targets: 'Para elegir',
    showHint: 'Mostrar una pista',
    showAnswer: 'Mostrar la respuesta',
    onLine: (line) => `En la línea ${line}`,
    onNoLine: 'En ninguna línea',
    isRight: (option) => `${option}: correcta.`,
    isWrong: (option) => `${option}: incorrecta.`,
  },
};
