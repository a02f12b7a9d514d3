/** What holds of every page of the site. */
export function Footer() {
  return (
    <footer className="Footer">
      <p>Words of this page: CC BY 4.0. Quotations remain their publishers’. This page asks nothing of any other host and stores nothing about you.</p>
    </footer>
  );
}
