/** One choice among a few, all in sight: a group of buttons of which one is pressed. */
export function Segments<T extends string>({ className, name, options, chosen, onChoose, onHint }: {
  /** Of this one among the page's, for its stylesheet. */
  className?: string;
  name: string;
  options: readonly { readonly value: T; readonly label: string }[];
  /** Null when what is shown is none of them. */
  chosen: T | null;
  onChoose: (value: T) => void;
  /** Told of the option that a reader considers, before they choose it; null when they look elsewhere. */
  onHint?: (value: T | null) => void;
}) {
  return (
    <div className={className === undefined ? "Segments" : `Segments ${className}`} role="group" aria-label={name}>
      <span className="Segments-name" aria-hidden="true">
        {name}
      </span>
      <span className="Segments-options">
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value)}
            onPointerEnter={onHint && (() => onHint(value))}
            onPointerLeave={onHint && (() => onHint(null))}
            onFocus={onHint && (() => onHint(value))}
            onBlur={onHint && (() => onHint(null))}
          >
            {label}
          </button>
        ))}
      </span>
    </div>
  );
}
