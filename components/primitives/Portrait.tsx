import { useState } from "preact/hooks";

/** A person's picture, or their initials where there is none or it does not load. It says nothing that the name does not. */
export function Portrait({ name, photo }: { name: string; photo: string | null }) {
  const [broken, setBroken] = useState("");
  if (photo && photo !== broken && /^https?:\/\//i.test(photo))
    return (
      <img
        class="portrait"
        src={photo}
        alt=""
        referrerpolicy="no-referrer"
        loading="lazy"
        onError={() => setBroken(photo)}
      />
    );
  return (
    <span class="portrait" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** "Arsi Mughal" is "AM"; one word, or a name without spaces, gives one letter. */
export function initials(name: string): string {
  const words = name.trim().slice(0, 200).split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toUpperCase();
}
