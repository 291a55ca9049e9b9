/** `npm test`, once everything is set up: every check, then one line that counts them. */
import { CHECKS, type Outcome } from "./checks.ts";

const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const { name, run } of CHECKS) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const outcome = await run();
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += outcome[key];
  if (outcome.failed) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.failed ? `${outcome.failed} failed` : "passed"} (${seconds} s)`);
}
if (failures.length) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed ? 1 : 0;
