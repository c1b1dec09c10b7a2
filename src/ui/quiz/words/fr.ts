import type { Translation } from './words.ts';

// Before : ; ? and % French has a space that does not break.
export const translation: Translation = {
  quiz: {
    lang: 'fr',
    item: (number, of) => `Question ${number} sur ${of}`,
    overview: 'Vue d’ensemble',
    answered: (count, of) => `${count} sur ${of} répondues`,
    hint: (number, of) => (of === 1 ? 'Indice' : `Indice ${number} sur ${of}`),
    showHint: (number, of, cost) =>
      `Afficher ${of === 1 ? 'un indice' : `l’indice ${number} sur ${of}`}${cost > 0 ? `, coûte ${cost}\u00a0%` : ''}`,
    flag: 'Marquer',
    doubt: 'J’ai un doute',
    answer: 'Répondre',
    incomplete: 'Il n’y a pas encore de réponse.',
    next: 'Question suivante',
    result: 'Voir le résultat',
    right: 'Juste.',
    wrong: 'Pas juste.',
    partly: (points) => `Juste en partie\u00a0: ${points} sur 1 point.`,
    lessForHints: (points) => `Juste, avec des indices\u00a0: ${points} sur 1 point.`,
    explanation: 'Explication',
    outdated: 'Cette question a changé depuis votre réponse\u00a0; cette réponse-là ne compte pas ici.',
    allAtOnce: 'Afficher toutes les questions à la fois',
    oneAtATime: 'Afficher une question à la fois',
  },
  choice: {
    several: 'Plusieurs options peuvent être justes.',
    option: {
      hit: 'Votre réponse, juste',
      key: 'Réponse juste',
      missed: 'Juste, non choisie',
      false: 'Votre réponse',
    },
  },
  sequence: {
    order: 'Mettez les étapes dans l’ordre avec les boutons.',
    up: 'Monter',
    down: 'Descendre',
    moved: (place, of) => `Maintenant à la place ${place} sur ${of}.`,
    inPlace: 'À sa place',
    placedAt: (place) => `Vous l’avez mise à la place ${place}`,
  },
  matching: {
    match: 'Choisissez pour chacun ce qui lui correspond.',
    choose: 'Choisir',
    matched: 'Votre réponse, juste',
    matchedTo: (target) => `Vous avez choisi\u00a0: ${target}`,
  },
  written: {
    write: 'Votre réponse',
    writeNumber: 'Votre réponse, un nombre',
    yourAnswer: 'Votre réponse',
    rightAnswer: 'Réponse juste',
  },
  finding: {
    whichLine: 'À quelle ligne\u00a0?',
    line: (number, code) => `${number}\u00a0: ${code}`,
    noLine: 'À aucune',
    lineResult: (given, key) => {
      const named = (line: number | null) => (line === null ? 'aucune ligne' : `la ligne ${line}`);
      return given === key ? `C’est ${named(key)}.` : `C’est ${named(key)} et non ${named(given)}.`;
    },
  },
  repair: {
    yourAnswer: 'Votre réponse',
    repair:
      'Modifiez le YAML jusqu’à ce que plus rien ne soit trouvé, sans supprimer ce qui est là. Puis répondez.',
    mended: 'Réparé\u00a0: admis et sans remarque.',
    broken: 'Pas encore réparé. Vous pouvez répondre quand même et voir comment faire.',
    solution: 'Une façon de le réparer',
  },
  overview: {
    rightOf: (right, of) => `${right} sur ${of} justes`,
    minutes: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
    points: (points, of, formula) => `${points} points sur ${of}. Chaque question donne ${formula}.`,
    formulas: {
      'all-or-nothing': '1 si toutes les parties sont justes, sinon 0',
      'right-minus-wrong': '(justes − fausses) ÷ parties de la solution, au moins 0',
      'per-position': 'parties justes ÷ toutes les parties',
    },
    passed: (mark) => `Réussi\u00a0: il faut ${mark}\u00a0%.`,
    failed: (mark) => `Pas réussi\u00a0: il faut ${mark}\u00a0%.`,
    lucky: (count) => `Justes, mais avec un doute\u00a0: ${count}. Un coup de chance, peut-être.`,
    misconceived: (count) => `Fausses, mais sans aucun doute\u00a0: ${count}. Commencez par là.`,
    retryAll: 'Recommencer',
    retryWrong: (count) => (count === 1 ? 'Refaire la question fausse' : `Refaire les ${count} fausses`),
    resume: 'Continuer',
    state: { right: 'juste', wrong: 'pas juste', open: 'sans réponse' },
    flagged: 'marquée',
  },
  storage: {
    blocked:
      'Ce navigateur ne garde rien pour la page\u00a0: vos réponses durent jusqu’à ce que vous la quittiez.',
    full: 'Le navigateur n’a plus de place\u00a0: ce que vous répondez maintenant dure jusqu’à ce que vous quittiez la page.',
    damaged:
      'Certaines de vos réponses précédentes n’ont pas pu être lues. Une copie est gardée\u00a0; vous pouvez continuer.',
    newer:
      'Vos réponses ont été enregistrées par une version plus récente du cours. Elles sont en sûreté et ne sont pas affichées ici.',
  },
  static: {
    start: 'Commencer le quiz',
    order: 'Mettez les étapes dans l’ordre.',
    write: 'Notez une réponse courte.',
    writeNumber: 'Notez un nombre.',
    find: 'Dites ce qui est trouvé et à quelle ligne.',
    mend: 'Réparez le YAML.',
    targets: 'À choisir',
    showHint: 'Afficher un indice',
    showAnswer: 'Afficher la réponse',
    onLine: (line) => `À la ligne ${line}`,
    onNoLine: 'À aucune ligne',
    isRight: (option) => `${option}\u00a0: juste.`,
    isWrong: (option) => `${option}\u00a0: faux.`,
  },
};
