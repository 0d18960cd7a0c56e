/** What tests have measured, by their full title; told to whoever started them. */
export const measures = new Map<string, Readonly<Record<string, number>>>();

/** Notes a measurement of the test that runs. */
export function measure(test: Mocha.Context, values: Readonly<Record<string, number>>): void {
  measures.set(test.test?.fullTitle() ?? "", values);
}
