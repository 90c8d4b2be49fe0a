; The installer for Windows 10 and 11, 64 bit, made by build.ps1 with Inno Setup 6.3 or newer.
;
; One program for everybody on the computer, put there by its administrator. Journals lie with the person who uses the
; computer (%LOCALAPPDATA%\ejournal-desktop) and are touched neither by an update nor by taking the program away.

#ifndef Version
  #error Version is missing: run build.ps1
#endif
#define Name "ejournal-desktop"
#define Root AddBackslash(SourcePath) + "..\.."

[Setup]
AppId={{7C1B2C0E-6C0B-4E36-9C5B-2B1F0B7E5A41}
AppName={cm:Program}
AppVersion={#Version}
AppVerName={cm:Program} {#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\package\{#Name}.ico
UninstallDisplayIcon={app}\{#Name}-window.exe
OutputDir={#Root}\out\packages
OutputBaseFilename={#Name}-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern

[Languages]
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
ru.Program=Классный журнал
en.Program=Class journal
ru.OnDesktop=Значок на рабочем столе
en.OnDesktop=Icon on the desktop
ru.Check=Проверка частей программы…
en.Check=Checking the parts of the program…
ru.Broken=Не все части программы работают. Откройте командную строку и выполните: ejournal-desktop.exe self-test
en.Broken=Not every part of the program works. Open a command prompt and run: ejournal-desktop.exe self-test
ru.Kept=Программа удалена. Журналы остались на месте: %LOCALAPPDATA%\ejournal-desktop
en.Kept=The program was removed. The journals are still there: %LOCALAPPDATA%\ejournal-desktop

[Tasks]
Name: "desktop"; Description: "{cm:OnDesktop}"

[InstallDelete]
; what an older version left and the new one has no more would be loaded beside it
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\build\package\dist\{#Name}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{cm:Program}"; Filename: "{app}\{#Name}-window.exe"
Name: "{autodesktop}\{cm:Program}"; Filename: "{app}\{#Name}-window.exe"; Tasks: desktop

[Run]
Filename: "{app}\{#Name}-window.exe"; Description: "{cm:LaunchProgram,{cm:Program}}"; Flags: postinstall nowait skipifsilent runasoriginaluser

[UninstallDelete]
; nothing: the journals and settings of people belong to them

[Code]
procedure CurStepChanged(Step: TSetupStep);
var
  Code: Integer;
begin
  if Step <> ssPostInstall then
    Exit;
  WizardForm.StatusLabel.Caption := CustomMessage('Check');
  if not Exec(ExpandConstant('{app}\{#Name}.exe'), 'self-test', '', SW_HIDE, ewWaitUntilTerminated, Code) or (Code <> 0) then
    SuppressibleMsgBox(CustomMessage('Broken'), mbError, MB_OK, IDOK);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('Kept'), mbInformation, MB_OK);
end;
