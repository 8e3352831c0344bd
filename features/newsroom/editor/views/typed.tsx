import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';

type Props = {
  editor: Editor;
  label: string;
  value: string;
  onType: (value: string) => void;
  className?: string;
  placeholder?: string;
};

/** A line of a block that is filled in; Ctrl Z goes back over everything, not over this line alone. */
export function Typed({ editor, label, value, onType, className = 'typed', placeholder = label }: Props) {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  return (
    <span className={`grow-line ${className}`} data-words={typed || placeholder}>
      <textarea
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        disabled={!editor.isEditable}
        onChange={({ target }) => {
          const line = target.value.replace(/\s*\n\s*/g, ' ');
          sent.current = line;
          setTyped(line);
          onType(line);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') return event.preventDefault();
          if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (event.shiftKey) editor.commands.redo();
          else editor.commands.undo();
        }}
      />
    </span>
  );
}
