#!/bin/bash
# The container's health check, with nothing but its shell: does the server answer on the port ($1, else 8080)?
exec 3<>"/dev/tcp/127.0.0.1/${1:-8080}" || exit 1
printf 'GET /healthz HTTP/1.0\r\n\r\n' >&3
read -r -t 2 answer <&3
[[ $answer == 'HTTP/1.1 200 '* ]]
