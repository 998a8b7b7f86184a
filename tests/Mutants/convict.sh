#!/usr/bin/env bash
# Breaks one rule at a time in a copy of this repository and sees whether the tests that are named in the patch notice.
# tests/Mutants/convict.sh [name ...]; all of them take about half an hour on two cores.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone --quiet "$(git -C "$here" rev-parse --show-toplevel)" "$copy/repository"
cd "$copy/repository"

[ $# -gt 0 ] || set -- $(basename -a -s .patch "$here"/*.patch)
free=0
for name in "$@"; do
    read -r project filter < <(sed -n 's/^Convicted by: //p' "$here/$name.patch")
    git apply "$here/$name.patch"
    if ! dotnet build "tests/$project" -v quiet --nologo -p:RunAnalyzers=false > "$copy/build.txt" 2>&1; then
        verdict="does not compile: $(grep -m 1 error "$copy/build.txt")"
        free=1
    elif dotnet test "tests/$project" --no-build -v quiet --nologo --blame-hang-timeout 10m --filter "FullyQualifiedName~$filter" > "$copy/test.txt" 2>&1; then
        verdict="NOT CONVICTED by $filter"
        free=1
    else
        verdict="convicted by $(grep -c '\[FAIL\]' "$copy/test.txt") of $filter"
    fi

    printf '%-28s %s\n' "$name" "$verdict"
    git checkout --quiet .
done

exit $free
