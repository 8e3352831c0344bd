/** Who does it: somebody signed in, or a part of the system that says its name ("worker", "maintenance"). */
export type Actor = { staffId: string | null; name: string };
