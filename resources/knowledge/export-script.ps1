# Exports of what is not protected yet.
# Made by Muster #MUSTER-VERSION#, #MADE-AT#, for plan #PLAN-HASH#
#
# Read this script before you run it. It reads the deployment and changes nothing there: it holds only commands
# which get, test and export, and robocopy without any switch that moves or deletes. All files go to a new folder.
#
# Run it in the management shell of each product version named below, as administrator, as a member of
# RTCUniversalServerAdmins (for Persistent Chat also of CsPersistentChatAdministrator):
#
#     .\export.ps1 -Folder \\vault\lync -Product 2015
#
# Then give the new folder to Muster as a kit, and each folder of the second one as a file store. They hold contact lists and, if you gave a passphrase, private keys:
# keep it where only administrators can read it.

param(
    [Parameter(Mandatory = $true)] [string] $Folder,
    [ValidateSet(#PRODUCTS#)] [string[]] $Product = @(#PRODUCTS#)
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

function Get-MusterTime {
    [DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture)
}

function Get-MusterHash([string] $Path) {
    $Algorithm = [Security.Cryptography.SHA256]::Create()
    $Stream = [IO.File]::OpenRead($Path)
    try { [BitConverter]::ToString($Algorithm.ComputeHash($Stream)).Replace('-', '').ToLowerInvariant() }
    finally { $Stream.Close() }
}

# Windows PowerShell 2.0 has no ConvertTo-Json.
function ConvertTo-MusterJson([string] $Text) {
    $Safe = $Text.Replace('\', '\\').Replace('"', '\"')
    '"' + [regex]::Replace($Safe, '[\x00-\x1f]', { param($Match) '\u{0:x4}' -f [int][char]$Match.Value }) + '"'
}

$Started = Get-MusterTime
$Name = 'Muster_' + $Started.Replace('-', '').Replace(':', '')
$Backup = [IO.Path]::Combine($Folder, $Name)
if ([IO.Directory]::Exists($Backup)) { throw "$Backup exists already" }
[void][IO.Directory]::CreateDirectory($Backup)
$Stores = $Backup + '_FileStores'
$TakenBy = [Environment]::UserDomainName + '\' + [Environment]::UserName
$TakenFrom = [Environment]::MachineName
$Files = New-Object Collections.ArrayList
$Log = New-Object Collections.ArrayList
$Counts = @{ Done = 0; Failed = 0 }
$Passphrase = ''

# Runs one command and records start, end and error; an error never stops the commands after it.
function Invoke-MusterStep([string] $Version, [string] $Item, [string] $Scope, [string] $File, [scriptblock] $Command) {
    if ($Product -notcontains $Version) { return }
    $Path = "$Backup\$File"
    if ($Item -eq 'FS-ALL') {
        [void][IO.Directory]::CreateDirectory($Stores)
        $Path = "$Stores\$File"
    }
    $From = Get-MusterTime
    $Problem = ''
    try {
        if ($Item -eq 'SRV-CERT' -and $Passphrase -eq '') { throw 'no passphrase was given' }
        if ([IO.File]::Exists($Path) -or [IO.Directory]::Exists($Path)) { throw 'a file of that name exists' }
        $null = & $Command
        if ([IO.File]::Exists($Path)) {
            if ((New-Object IO.FileInfo $Path).Length -eq 0) { throw 'the command made an empty file' }
            $Fields = @(('"path": ' + (ConvertTo-MusterJson $File)), ('"item": ' + (ConvertTo-MusterJson $Item)),
                ('"scope": ' + (ConvertTo-MusterJson $Scope)), ('"sha256": ' + (ConvertTo-MusterJson (Get-MusterHash $Path))),
                ('"takenAt": ' + (ConvertTo-MusterJson $From)), ('"takenBy": ' + (ConvertTo-MusterJson $TakenBy)),
                ('"takenFrom": ' + (ConvertTo-MusterJson $TakenFrom)))
            [void]$Files.Add('    {' + [string]::Join(', ', $Fields) + '}')
        } elseif (-not [IO.Directory]::Exists($Path)) {
            throw 'the command made no file'
        }
        $Counts.Done++
    } catch {
        $Problem = $_.Exception.Message
        $Counts.Failed++
        # An export that stopped early may look whole: nobody shall take it for one.
        if ([IO.File]::Exists($Path)) { [IO.File]::Move($Path, "$Path.failed") }
    }
    $Word = if ($Problem -eq '') { 'done' } else { 'FAILED' }
    $Line = [string]::Join("`t", @($From, (Get-MusterTime), $Word, $Item, $Scope, $File, $Problem))
    [void]$Log.Add($Line)
    [Console]::WriteLine("$Word  $Item $Scope $Problem")
}

# The passphrase protects the exported private keys. It is kept nowhere: Muster asks for it again.
function Read-MusterPassphrase {
    $Secret = Read-Host -AsSecureString -Prompt 'Passphrase for certificates with keys (empty: leave them out)'
    $Memory = [Runtime.InteropServices.Marshal]::SecureStringToGlobalAllocUnicode($Secret)
    try { [Runtime.InteropServices.Marshal]::PtrToStringUni($Memory) }
    finally { [Runtime.InteropServices.Marshal]::ZeroFreeGlobalAllocUnicode($Memory) }
}
#PASSPHRASE#
#STEPS#
# ---- What was made ----

$Kit = "{`n  ""format"": ""muster-kit"",`n  ""version"": 1,`n  ""files"": [`n" + [string]::Join(",`n", $Files.ToArray()) + "`n  ]`n}`n"
$Utf8 = New-Object Text.UTF8Encoding $false
[IO.File]::WriteAllText([IO.Path]::Combine($Backup, 'kit.json'), $Kit, $Utf8)
[IO.File]::WriteAllText([IO.Path]::Combine($Backup, 'export-log.txt'), [string]::Join("`r`n", $Log.ToArray()) + "`r`n", $Utf8)
[Console]::WriteLine('')
[Console]::WriteLine("$($Counts.Done) done, $($Counts.Failed) failed")
[Console]::WriteLine("Kit: $Backup")
if ([IO.Directory]::Exists($Stores)) { [Console]::WriteLine("File stores: the folders in $Stores") }
if ($Counts.Failed -gt 0) { exit 3 }
exit 0
