/** Ends the test output with the plain line that CI systems read: `N passed, N failed`. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const brokenFiles = results.testResults.filter((file) => file.testExecError !== undefined).length;
    const failed = results.numFailedTests + brokenFiles;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
}
