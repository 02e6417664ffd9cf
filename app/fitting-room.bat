@echo off
rem Starts Fitting Room on Windows. Untested: written from the Linux launcher beside it.
setlocal
set ROOT=%~dp0..
if not exist "%ROOT%\target\launch\classpath.txt" (
  mkdir "%ROOT%\target\launch" 2>nul
  call mvn -B -q -f "%ROOT%\pom.xml" compile dependency:build-classpath -DincludeScope=runtime "-Dmdep.outputFile=%ROOT%\target\launch\classpath.txt" || exit /b 2
)
set /p LIBS=<"%ROOT%\target\launch\classpath.txt"
java --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dfittingroom.home=%ROOT%" -cp "%ROOT%\target\classes;%LIBS%" fittingroom.app.Main %*
