/** The Istio version that every fact of the course holds for. */
export const istioVersion = '1.31';
