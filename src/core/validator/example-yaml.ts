/*
 * Documents that many examples stand on: the shop's namespace, and services in it that run. The functions have no side
 * effects, so a bundle without examples is without what examples are made of.
 */

/** Documents of one file, apart by lines of three hyphens. */
/* @__NO_SIDE_EFFECTS__ */ export function documents(...all: readonly string[]): string {
  return all.join('---\n');
}

/** The shop's namespace, whose pods get sidecars. */
export const shop = `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    istio-injection: enabled
`;

/** A Service of the shop on port 80, and a Deployment behind it. */
/* @__NO_SIDE_EFFECTS__ */ export function running(name: string, version = 'v1'): string {
  return documents(
    `apiVersion: v1
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
`,
    deployed(name, version),
  );
}

/** A Deployment of the shop without a Service. */
/* @__NO_SIDE_EFFECTS__ */ export function deployed(name: string, version = 'v1'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}-${version}
  namespace: shop
spec:
  selector:
    matchLabels:
      app: ${name}
      version: ${version}
  template:
    metadata:
      labels:
        app: ${name}
        version: ${version}
    spec:
      containers:
      - name: ${name}
        image: shop/${name}:1
`;
}

/** A self-signed certificate for shop.example.com in PEM, valid until 2125, in base64 as a Secret has it. */
export const certificate =
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJIakNCeGdJQkFUQUtCZ2dxaGtqT1BRUURBakFiTVJrd0Z3WURWUVFE' +
  'REJCemFHOXdMbVY0WVcxd2JHVXUKWTI5dE1DQVhEVEkxTURFd01UQXdNREF3TUZvWUR6SXhNalV3TVRBeE1EQXdNREF3V2pB' +
  'Yk1Sa3dGd1lEVlFRRApEQkJ6YUc5d0xtVjRZVzF3YkdVdVkyOXRNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFn' +
  'QUVpSXF3CjVwWlllUEhrZjBYUnpoNnU4RUhDZ1NoUVBJbTJ4UkMvM3dxQUVBcWNTb0phdk5IU3BUNUZIeWhORzVKMWpjRXYK' +
  'bzRjZUJ3eDJJamIwTHhhUlRUQUtCZ2dxaGtqT1BRUURBZ05IQURCRUFpQXhTNThMUElwTnhrMVRoUWxYclV5MwplYTZ0YVdK' +
  'SHJDdnZTWm9KZC9veDl3SWdZOG9EOS9FOHN1R25UNld5dTJyVGJHTUN6a3FabFljNTJ4SEVpaXVTCnU1Zz0KLS0tLS1FTkQg' +
  'Q0VSVElGSUNBVEUtLS0tLQo=';
