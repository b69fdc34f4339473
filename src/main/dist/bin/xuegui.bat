@echo off
rem Starts Xuegui: without arguments its window, with a command (see --help) that command.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 9009 (
    echo Java was not found: install Java 17 or newer and start again. 1>&2
    exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr ^
    -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    --module-path "%LIB%\javafx" --add-modules javafx.controls,javafx.fxml ^
    -cp "%LIB%\app\xuegui.jar" org.xuegui.app.Launcher %*
exit /b %ERRORLEVEL%
