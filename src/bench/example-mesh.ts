const service = (name: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    app: ${name}
  ports:
    - name: http
      port: 80
`;

const virtualService = (name: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: ${name}
  namespace: shop
spec:
  hosts:
    - ${name}
  http:
    - name: testers
      match:
        - headers:
            x-tester:
              exact: "yes"
      route:
        - destination:
            host: ${name}
            subset: v2
    - name: everyone
      retries:
        attempts: 3
        perTryTimeout: 2s
      route:
        - destination:
            host: ${name}
            subset: v1
          weight: 90
        - destination:
            host: ${name}
            subset: v2
          weight: 10
`;

const destinationRule = (name: string) => `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: ${name}
  namespace: shop
spec:
  host: ${name}
  trafficPolicy:
    outlierDetection:
      consecutive5xxErrors: 5
      interval: 10s
  subsets:
    - name: v1
      labels:
        version: v1
    - name: v2
      labels:
        version: v2
`;

const peerAuthentication = (name: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    matchLabels:
      app: ${name}
  mtls:
    mode: STRICT
`;

const forms = [service, virtualService, destinationRule, peerAuthentication];

/** A mesh of so many resources, like that of a growing shop: for each name a Service and what Istio adds to it. */
export function exampleMesh(resources: number): string {
  return Array.from({ length: resources }, (_, index) => {
    const form = forms[index % forms.length] ?? service;
    return form(`catalog-${Math.floor(index / forms.length)}`);
  }).join('---\n');
}

/** The same with about so many lines. */
export function exampleLines(lines: number): string {
  const perFour = exampleMesh(4).split('\n').length;
  return exampleMesh(4 * Math.ceil(lines / perFour));
}
