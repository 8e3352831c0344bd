/** For what is not there and for what is not one's own: the same page. */
export default function NotFound() {
  return (
    <main className="pad">
      <div className="dbl">
        <h1 className="h1">There is nothing here for you</h1>
        <p className="quiet-text">
          It is not there any more, or it is somebody else’s. <a href="/admin">To the newsroom</a>
        </p>
      </div>
    </main>
  );
}
