#!/usr/bin/env bash
# Proof: in a real window, a tile that is dragged onto another place is pinned there, and the draft keeps it.
# Needs a display server without a screen and a hand: apt-get install --no-install-recommends xvfb xdotool libgtk-3-0
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
home=$(mktemp -d)
display=:$((90 + RANDOM % 100))
Xvfb "$display" -screen 0 1600x1000x24 > /dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb 2> /dev/null || true; rm -rf "$home"' EXIT
export DISPLAY=$display FITTING_ROOM_JVM="-Duser.home=$home"
sleep 1
"$root/app/fitting-room" > "$home/window.log" 2>&1 &
window=$!
for _ in $(seq 120); do
  grep -q 'workbench.job.train: Done' "$home/.fitting-room/atelier/fitting-room.log" 2> /dev/null && break
  sleep 1
done
sleep 4
# The welcome page goes; the second tile, taken at its drawing, is dropped on the fourth.
xdotool mousemove 800 500 key Escape
sleep 1
xdotool mousemove 500 380 mousedown 1
for x in 520 560 600 640 700 760; do xdotool mousemove "$x" 380; sleep 0.1; done
sleep 0.5
xdotool mouseup 1
sleep 4
kill "$window" 2> /dev/null || true
wait "$window" 2> /dev/null || true
unset DISPLAY
pinned=$("$root/app/fitting-room" recommend --workspace "$home/.fitting-room/atelier" --rules draft \
  --anchor satin-evening-dress --placement complete-the-look 2> /dev/null | grep -c 'pinned to place 4' || true)
if [ "$pinned" -ge 1 ]; then echo "dragged: pinned to place 4"; else echo "not pinned"; exit 1; fi
