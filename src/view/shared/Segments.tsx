/** One choice among a few, all in sight: a group of buttons of which one is pressed. */
export function Segments<T extends string>({ name, options, chosen, onChoose }: {
  name: string;
  options: readonly { readonly value: T; readonly label: string }[];
  /** Null when what is shown is none of them. */
  chosen: T | null;
  onChoose: (value: T) => void;
}) {
  return (
    <div className="Segments" role="group" aria-label={name}>
      <span className="Segments-name" aria-hidden="true">
        {name}
      </span>
      <span className="Segments-options">
        {options.map(({ value, label }) => (
          <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            {label}
          </button>
        ))}
      </span>
    </div>
  );
}
