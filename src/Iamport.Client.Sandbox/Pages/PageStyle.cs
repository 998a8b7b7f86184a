namespace Iamport.Client.Sandbox.Pages;

internal static class PageStyle
{
    public const string Css = """
        :root {
          --ink: #191f28; --soft: #5a6472; --line: #e5e8eb; --paper: #fff; --ground: #f2f4f6; --accent: #2563eb;
          --accent-soft: #eef4ff; --bad: #c92a2a;
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--ground); color: var(--ink);
          font: 16px/1.5 system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
          word-break: keep-all; overflow-wrap: anywhere;
        }
        .sheet {
          max-width: 480px; min-height: 100vh; margin: 0 auto; background: var(--paper); display: flex; flex-direction: column;
        }
        header {
          display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 20px 24px;
          border-bottom: 1px solid var(--line); font-weight: 700; font-size: 17px;
        }
        header > span:first-child { min-width: 0; }
        .tag {
          flex: none; white-space: nowrap; padding: 2px 8px; border: 1px solid var(--line); border-radius: 6px; color: var(--soft); font-size: 12px;
          font-weight: 600; letter-spacing: .04em;
        }
        main { flex: 1; padding: 28px 24px; }
        footer { padding: 16px 24px 24px; color: var(--soft); font-size: 13px; text-align: center; }
        h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.35; text-wrap: balance; }
        h2 { margin: 32px 0 12px; font-size: 17px; }
        p { margin: 0 0 12px; }
        .lead { color: var(--soft); text-wrap: balance; }
        .amount { margin: 0 0 20px; font-size: 32px; font-weight: 700; line-height: 1.2; letter-spacing: -.02em; }
        .caption { margin: 0 0 2px; color: var(--soft); font-size: 14px; }
        dl {
          display: grid; grid-template-columns: auto 1fr; gap: 10px 20px; margin: 0; padding: 18px 0;
          border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 15px;
        }
        dt { color: var(--soft); white-space: nowrap; }
        dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
        ul { list-style: none; margin: 0; padding: 0; }
        .methods { display: grid; gap: 10px; }
        .methods a {
          display: flex; align-items: center; justify-content: space-between; min-height: 56px; padding: 14px 18px;
          border: 1px solid var(--line); border-radius: 12px; color: var(--ink); text-decoration: none; font-weight: 600;
        }
        .methods a::after {
          content: ""; width: 8px; height: 8px; border: solid var(--soft); border-width: 2px 2px 0 0; transform: rotate(45deg);
          flex: none; margin-left: 12px;
        }
        .methods a:hover { border-color: var(--accent); background: var(--accent-soft); }
        .cards { border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
        .cards li + li { border-top: 1px solid var(--line); }
        .cards a {
          display: flex; justify-content: space-between; gap: 12px; padding: 11px 14px; color: var(--ink);
          text-decoration: none; font-size: 14px;
        }
        .cards a:hover, .cards a[aria-current] { background: var(--accent-soft); }
        .cards a:focus-visible { outline-offset: -3px; }
        .cards span:last-child { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
        label { display: block; margin: 20px 0 6px; font-size: 14px; font-weight: 600; }
        input, select {
          width: 100%; min-height: 52px; padding: 0 14px; border: 1px solid #b8c0cc; border-radius: 12px;
          background: var(--paper); color: inherit; font: inherit; font-variant-numeric: tabular-nums;
        }
        button {
          display: block; width: 100%; min-height: 56px; margin-top: 28px; border: 0; border-radius: 12px;
          background: var(--accent); color: #fff; font: inherit; font-size: 17px; font-weight: 700; cursor: pointer;
        }
        button:hover { background: #1d4fc4; }
        button.second { margin-top: 10px; background: var(--ground); color: var(--ink); }
        button.second:hover { background: var(--line); }
        header form { margin-left: auto; }
        header form button {
          width: 40px; min-height: 40px; margin: -8px -12px -8px 0; background: none; color: var(--soft); font-size: 26px;
          font-weight: 400; line-height: 1;
        }
        header form button:hover { background: var(--ground); }
        header:has(form) { position: sticky; top: 0; background: var(--paper); }
        .fixed { margin-top: 20px; padding: 0; border: 0; }
        input:read-only, select:disabled { background-color: var(--ground); color: var(--soft); opacity: 1; }
        select + .hint { margin-top: 8px; }
        dl + form { margin-top: 24px; }
        dl + form button { margin-top: 0; }
        .action {
          display: grid; place-items: center; min-height: 56px; margin-top: 28px; border-radius: 12px; background: var(--accent);
          color: #fff; font-size: 17px; font-weight: 700; text-decoration: none;
        }
        .back { display: block; margin-top: 8px; padding: 12px; text-align: center; color: var(--soft); font-size: 14px; }
        select {
          padding: 0 40px 0 14px; appearance: none; background: var(--paper) no-repeat right 16px center
            url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='14' height='9' fill='none' stroke='%235a6472' stroke-width='2'%3E%3Cpath d='m1 1 6 6 6-6'/%3E%3C/svg%3E");
        }
        .alert {
          margin: 0 0 24px; padding: 14px 16px; border-left: 4px solid var(--bad); border-radius: 4px 12px 12px 4px;
          background: #fff5f5;
        }
        .alert strong { color: var(--bad); }
        .alert p { margin: 4px 0 0; font-size: 14px; }
        .mark {
          display: grid; place-items: center; width: 56px; height: 56px; margin: 12px 0 20px; border-radius: 50%;
          background: var(--accent-soft); color: var(--accent); font-size: 28px; font-weight: 700;
        }
        .mark.off { background: var(--ground); color: var(--soft); }
        .hint { margin: 0 0 8px; color: var(--soft); font-size: 13px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        @media (min-width: 640px) {
          .sheet { min-height: 0; margin: 56px auto; border-radius: 20px; overflow: hidden; box-shadow: 0 8px 32px rgb(25 31 40 / 8%); }
        }
        """;
}
