/** With --json, standard output is the object's alone: what the steps tell goes where progress goes. */
export async function withProgressAside(work) {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
