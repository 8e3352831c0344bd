/** For the day on which the phone is lost; shown once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <p>
        Each of these recovery codes signs you in once without your phone. They are shown this one time: keep them on
        paper, away from the phone.
      </p>
      <ul className="recovery">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  );
}
