@"%~dp0node.exe" "%~dp0bin\mandates.js" %*
