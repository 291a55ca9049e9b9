import type { CopyElement, CopyNode } from "./nodes.ts";

/** DOM: TreeWalker, as far as it is asked of a copy: node by node through all of an element, itself included. */
export class CopyWalker {
  readonly root: CopyElement;
  currentNode: CopyNode;

  constructor(root: CopyElement) {
    this.root = root;
    this.currentNode = root;
  }

  nextNode(): CopyNode | null {
    let node: CopyNode | null = this.currentNode;
    if (node.firstChild) return this.#moveTo(node.firstChild);
    while (node && node !== this.root) {
      if (node.nextSibling) return this.#moveTo(node.nextSibling);
      node = node.parentNode;
    }
    return null;
  }

  previousNode(): CopyNode | null {
    const node = this.currentNode;
    if (node === this.root) return null;
    let before: CopyNode | null = node.previousSibling;
    if (!before) return node.parentNode ? this.#moveTo(node.parentNode) : null;
    while (before.nodeType === 1 && (before as CopyElement).lastChild) before = (before as CopyElement).lastChild!;
    return this.#moveTo(before);
  }

  #moveTo(node: CopyNode): CopyNode {
    this.currentNode = node;
    return node;
  }
}
