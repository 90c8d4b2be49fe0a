<#
.SYNOPSIS
    Builds the program and its installer on Windows, from the same description as on Linux.
.DESCRIPTION
    Needs Python 3.11 or newer and Inno Setup 6.3 or newer. Makes .venv from the lock file, freezes the program, tries it
    in an empty environment (self-test, training school, archives) and writes out\packages\ejournal-desktop-*-setup.exe
    with SHA256SUMS. Needs the network only while .venv is made.
.PARAMETER Python
    The Python that makes .venv.
.PARAMETER Compiler
    ISCC.exe of Inno Setup, where it stands somewhere else than usual.
#>
[CmdletBinding()]
param(
    [string] $Python = "py",
    [string] $Compiler = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
)

Set-StrictMode -Version Latest
$ErrorActionPreference = "Stop"
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")
$own = Join-Path $root ".venv\Scripts\python.exe"
$out = Join-Path $root "out\packages"

function Invoke-Step([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended in $LASTEXITCODE" }
}

if (-not (Test-Path $Compiler)) { throw "Inno Setup is missing; install it or name ISCC.exe with -Compiler." }
Push-Location $root
try {
    if (-not (Test-Path $own)) {
        Invoke-Step $Python @("-m", "venv", ".venv")
        Invoke-Step $own @("-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", "requirements.lock")
        Invoke-Step $own @("-m", "pip", "install", "--no-deps", "--no-build-isolation", "-e", ".")
    }
    Invoke-Step $own @("scripts\translations.py", "release")
    Invoke-Step $own @("scripts\package.py")

    $version = (& $own "-c" "from ejournal_desktop.app.version import VERSION; print(VERSION)").Trim()
    Invoke-Step $Compiler @("/Qp", "/DVersion=$version", "packaging\windows\ejournal.iss")

    $setup = Get-Item (Join-Path $out "ejournal-desktop-$version-setup.exe")
    $sum = (Get-FileHash $setup -Algorithm SHA256).Hash.ToLowerInvariant()
    [System.IO.File]::WriteAllText((Join-Path $out "SHA256SUMS"), "$sum  $($setup.Name)`n")
    Write-Output "$($setup.FullName): $([math]::Round($setup.Length / 1e6, 1)) MB"
}
finally {
    Pop-Location
}
