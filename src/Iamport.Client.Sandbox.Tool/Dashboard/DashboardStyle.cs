namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>The colours and shapes of the payment pages, for wider ones.</summary>
internal static class DashboardStyle
{
    public const string Css = """
        :root {
          --ink: #191f28; --soft: #5a6472; --line: #e5e8eb; --paper: #fff; --ground: #f2f4f6; --accent: #2563eb;
          --accent-soft: #eef4ff; --bad: #c92a2a; --good: #12703a;
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; word-break: keep-all;
          font: 15px/1.5 system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
        }
        a { color: var(--accent); }
        .bar { display: flex; align-items: center; gap: 8px 20px; padding: 12px 24px; background: var(--paper); border-bottom: 1px solid var(--line); flex-wrap: wrap; }
        .bar nav { display: flex; flex-wrap: wrap; gap: 4px; flex: 1; }
        .bar nav a { padding: 6px 10px; border-radius: 8px; color: var(--ink); text-decoration: none; }
        .bar nav a.active { background: var(--accent-soft); color: #1d4fc4; font-weight: 600; }
        .name { color: var(--ink); font-weight: 700; text-decoration: none; }
        .tag { padding: 2px 8px; border: 1px solid var(--line); border-radius: 6px; color: var(--soft); font-size: 12px; font-weight: 600; }
        .page { max-width: 1200px; margin: 0 auto; padding: 24px; }
        .foot { padding: 0 24px 32px; color: var(--soft); font-size: 13px; text-align: center; }
        h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.35; }
        h2 { margin: 28px 0 12px; font-size: 17px; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 12px; margin-bottom: 20px; }
        .tile { padding: 16px 18px; border-radius: 14px; background: var(--paper); color: var(--ink); text-decoration: none; }
        .tile b { display: block; font-size: 24px; font-variant-numeric: tabular-nums; }
        .tile span { color: var(--soft); font-size: 13px; }
        .panel { padding: 16px 18px; border-radius: 14px; background: var(--paper); margin-bottom: 16px; }
        .panel h2 { margin-top: 0; }
        table { width: 100%; border-collapse: collapse; background: var(--paper); border-radius: 14px; overflow: hidden; font-size: 14px; }
        th { padding: 10px 14px; text-align: left; color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--line); white-space: nowrap; }
        td { padding: 10px 14px; border-bottom: 1px solid var(--line); vertical-align: top; }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        tr:last-child td { border-bottom: 0; }
        .time { white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--soft); }
        .state { padding: 1px 8px; border-radius: 6px; background: var(--ground); font-size: 13px; white-space: nowrap; }
        .state.paid, .state.executed { background: #e6f6ec; color: var(--good); }
        .state.failed { background: #fff0f0; color: var(--bad); }
        .hint { color: var(--soft); }
        .bad { color: var(--bad); }
        .none { padding: 28px; border-radius: 14px; background: var(--paper); color: var(--soft); text-align: center; }
        form.line, .line { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; margin-bottom: 16px; }
        .line label { display: grid; gap: 4px; font-size: 13px; font-weight: 600; min-width: 0; flex: 1 1 160px; }
        input, select, textarea {
          min-height: 40px; width: 100%; padding: 6px 12px; border: 1px solid #8b95a1; border-radius: 10px; background: var(--paper); color: inherit; font: inherit;
        }
        input[type=checkbox] { width: 20px; min-height: 20px; margin: 0; }
        label.check { display: flex; gap: 10px; align-items: center; padding: 6px 0; }
        button {
          min-height: 40px; padding: 6px 16px; border: 0; border-radius: 10px; background: var(--accent); color: #fff; font: inherit; font-weight: 600; cursor: pointer;
        }
        button:hover { background: #1d4fc4; }
        button:disabled { background: var(--line); color: var(--soft); cursor: default; }
        button.second { background: var(--line); color: var(--ink); }
        .said { padding: 10px 14px; border-radius: 10px; background: #e6f6ec; color: var(--good); }
        .said.bad { background: #fff0f0; color: var(--bad); }
        .pager { display: flex; gap: 12px; align-items: center; justify-content: center; margin: 16px 0; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 20px; margin: 0; }
        dt { color: var(--soft); white-space: nowrap; }
        dd { margin: 0; }
        pre { margin: 8px 0 0; padding: 12px; border-radius: 10px; background: var(--ground); font-size: 13px; white-space: pre-wrap; }
        summary { cursor: pointer; }
        ol.story { list-style: none; margin: 0; padding: 0; }
        ol.story > li { padding: 12px 0; border-bottom: 1px solid var(--line); }
        ol.story > li:last-child { border-bottom: 0; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        #blazor-error-ui { display: none; }
        @media (max-width: 720px) {
          .page { padding: 16px; }
          .bar { padding: 12px 16px; justify-content: space-between; }
          .bar nav { order: 1; flex-basis: 100%; }
          .tiles { grid-template-columns: 1fr 1fr; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, tbody, tr, td { display: block; }
          tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
          td, td.number { border: 0; padding: 3px 14px; text-align: left; }
        }
        """;
}
