import { useStoryIndex } from "../ViewerContext.tsx";

/** How the story was made, and what was corrected in it. */
export function Method() {
  const { method, corrections } = useStoryIndex().story;
  return (
    <section id="method" className="Section" aria-labelledby="method-title">
      <h2 id="method-title">Method and corrections</h2>
      <div className="Method">
        {method.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
        <div>
          <h3>Corrections</h3>
          {corrections.length === 0 ? (
            <p>None so far.</p>
          ) : (
            <ul>
              {corrections.map(({ date, text }) => (
                <li key={date + text}>
                  <time dateTime={date}>{date}</time> {text}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
