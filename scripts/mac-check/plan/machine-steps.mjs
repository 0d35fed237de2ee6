/** What this Mac is. The first three configure the stand-ins. */
import { step } from './step.mjs';

const facts = { compare: 'nothing' };

export const machineSteps = [
  step('the developer folder', ['xcode-select', '--print-path'], facts),
  step('Gatekeeper is enabled', ['spctl', '--status'], facts),
  step('System Integrity Protection', ['csrutil', 'status'], facts),
  step('the version of macOS', ['sw_vers'], facts),
  step('the processor', ['sysctl', '-n', 'machdep.cpu.brand_string'], facts),
  step('a virtual machine', ['sysctl', '-in', 'kern.hv_vmm_present'], facts),
  step('the version of notarytool', ['xcrun', 'notarytool', '--version'], { compare: 'ending' }),
  step('stapler, which the Command Line Tools lack', ['xcrun', '--find', 'stapler'], { compare: 'ending' }),
  step('a tool that does not exist', ['xcrun', '--find', 'go-notarize-no-such-tool'], { compare: 'ending' }),
];
