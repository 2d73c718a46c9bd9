import type { WorkTree } from '../ports/work-tree.js';
import { readWorkflow, type Workflow } from '../setup/read-workflow.js';

/** Far beyond any workflow. */
const longest = 1_000_000;

/** The workflows of a repository; files that are no workflow are left out. */
export async function readLocalWorkflows(tree: WorkTree): Promise<Workflow[]> {
  const { files } = await tree.list();
  const workflows = await Promise.all(
    files
      .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
      .map(async (file) => {
        const bytes = await tree.read(file, longest);
        return bytes === undefined ? undefined : readWorkflow(new TextDecoder().decode(bytes), file);
      }),
  );
  return workflows.filter((workflow) => workflow !== undefined);
}
