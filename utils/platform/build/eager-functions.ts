/**
 * Has the browser compile the functions of some modules with the script around them: for a script that runs the same
 * few functions once on every page, and most of its functions on few pages. Else each function is read over when the
 * script comes, and read again and compiled when it is called, which for a function that runs once takes longer than
 * the running. V8 and SpiderMonkey compile a function in brackets at once, which the minifier knows and leaves alone.
 */
import type { Plugin } from "vite";

interface Node {
  type: string;
  start: number;
  end: number;
  id?: Node | null;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/** `modules` are ends of paths; one that no script of the build holds is no error, since each script is built alone. */
export const eagerFunctions = (...modules: string[]): Plugin => ({
  name: "says-who:eager-functions",
  // After TypeScript's types are gone.
  enforce: "post",
  apply: "build",
  transform(code, id) {
    const path = id.split("?")[0]?.replaceAll("\\", "/") ?? "";
    if (!modules.some((module) => path.endsWith(`/${module}`))) return null;
    return { code: bracketed(code, this.parse(code) as unknown as Node), map: null };
  },
});

/** The code with brackets around each of its functions; declarations become constants, so none may run before its own. */
function bracketed(code: string, program: Node): string {
  const inserts: Array<[at: number, text: string]> = [];
  const visit = (node: Node, parent: Node): void => {
    if (node.type === "FunctionDeclaration" && node.id) {
      inserts.push([node.start, `const ${code.slice(node.id.start, node.id.end)} = (`], [node.end, ");"]);
    } else if (/^(?:ArrowFunction|Function)Expression$/.test(node.type) && !isMethod(parent)) {
      inserts.push([node.start, "("], [node.end, ")"]);
    }
    for (const value of Object.values(node).flat()) if (isNode(value)) visit(value, node);
  };
  visit(program, program);
  let out = "";
  let from = 0;
  for (const [at, text] of inserts.sort(([one], [other]) => one - other)) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return out + code.slice(from);
}

const isMethod = ({ type, method, kind }: Node): boolean =>
  type === "MethodDefinition" || (type === "Property" && (method === true || kind !== "init"));
