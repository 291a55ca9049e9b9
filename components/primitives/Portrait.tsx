import { useState } from "preact/hooks";

/** A person's initials, and over them their picture once it has loaded. It says nothing that the name does not. */
export function Portrait({ name, photo }: { name: string; photo: string | null }) {
  const [broken, setBroken] = useState("");
  const shown = photo && photo !== broken && /^https?:\/\//i.test(photo);
  return (
    <span class="portrait" aria-hidden="true">
      {initials(name)}
      {shown && <img src={photo} alt="" referrerpolicy="no-referrer" onError={() => setBroken(photo)} />}
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
