# SPDX-License-Identifier: Apache-2.0
# Stands in for Skype for Business cmdlets and for the Microsoft.PowerShell.Utility cmdlets that the engine's package
# lacks. Functions come before cmdlets, and an unknown parameter is an error, as it is with the product.

$global:LASTEXITCODE = 0

# A self-signed certificate, as the store of a server would hold it.
$Key = [Security.Cryptography.RSA]::Create(2048)
$Request = [Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=lab.contoso.com', $Key,
    [Security.Cryptography.HashAlgorithmName]::SHA256, [Security.Cryptography.RSASignaturePadding]::Pkcs1)
$global:LabCertificate = $Request.CreateSelfSigned([DateTimeOffset]::UtcNow.AddDays(-1), [DateTimeOffset]::UtcNow.AddDays(30))

function global:New-Object {
    [CmdletBinding()] param([Parameter(Position = 0)] [string] $TypeName, [Parameter(Position = 1)] [object[]] $ArgumentList)
    if ($TypeName -like '*X509Store') {
        $Store = New-Module -AsCustomObject -ArgumentList $global:LabCertificate {
            param($Certificate)
            $Certificates = @($Certificate)
            function Open([string] $Mode) { if ($Mode -ne 'ReadOnly') { throw 'the store must be opened to read only' } }
            Export-ModuleMember -Variable Certificates -Function Open
        }
        return $Store
    }
    , [Activator]::CreateInstance(([type]$TypeName), $ArgumentList)
}
function global:Read-Host {
    [CmdletBinding()] param([switch] $AsSecureString, [string] $Prompt)
    $Secret = [Security.SecureString]::new()
    foreach ($Character in 'lab-pass'.ToCharArray()) { $Secret.AppendChar($Character) }
    $Secret
}
function global:Import-Module { [CmdletBinding()] param([Parameter(Position = 0)] [string[]] $Name) }
function global:Invoke-Command {
    [CmdletBinding()] param([string] $ComputerName, [object[]] $ArgumentList, [scriptblock] $ScriptBlock)
    if ($ComputerName -eq 'fe132.contoso.com') { throw 'the server does not answer' }
    & $ScriptBlock @ArgumentList
}
function global:Export-Clixml {
    [CmdletBinding()] param([string] $Path, [int] $Depth, [Parameter(ValueFromPipeline = $true)] $InputObject)
    begin { $All = [Collections.ArrayList]::new() }
    process { [void]$All.Add($InputObject) }
    end { [IO.File]::WriteAllText($Path, [Management.Automation.PSSerializer]::Serialize($All.ToArray(), $Depth)) }
}
function global:robocopy {
    [void][IO.Directory]::CreateDirectory($args[1])
    $global:LASTEXITCODE = 1
}

function global:Get-CsTopology { [CmdletBinding()] param([switch] $AsXml) if ($AsXml) { '<Topology/>' } }
function global:Get-CsCpsConfiguration { [CmdletBinding()] param([string] $Identity) 'cps' }
function global:Get-CsCallParkOrbit { [CmdletBinding()] param([string] $Identity) }
function global:Get-CsAnnouncement { [CmdletBinding()] param([string] $Identity) 'announcement' }
function global:Get-CsUnassignedNumber { [CmdletBinding()] param([string] $Identity) 'number' }
function global:Get-CsRgsConfiguration { [CmdletBinding()] param([string] $Identity) 'rgs' }
function global:Get-CsKerberosAccountAssignment { [CmdletBinding()] param([string] $Identity) 'kerberos' }
function global:Get-CsCertificate { [CmdletBinding()] param([string] $Type) $global:LabCertificate }
function global:Export-CsConfiguration { [CmdletBinding()] param([string] $FileName) [IO.File]::WriteAllText($FileName, 'PK') }
function global:Export-CsRgsConfiguration { [CmdletBinding()] param([string] $Source, [string] $FileName) [IO.File]::WriteAllText($FileName, 'PK') }
# Made its file, then failed: such a file must not be taken for a whole one.
function global:Export-CsLisConfiguration {
    [CmdletBinding()] param([string] $FileName)
    [IO.File]::WriteAllText($FileName, 'P')
    throw "Invalid ""URI"": the hostname could not be parsed`n(line two)."
}
# Says nothing and leaves an empty file for one pool.
function global:Export-CsUserData {
    [CmdletBinding()] param([string] $PoolFqdn, [string] $FileName)
    [IO.File]::WriteAllText($FileName, $(if ($PoolFqdn -eq 'pool13.contoso.com') { '' } else { 'PK' }))
}
# Says nothing and makes no file.
function global:Export-CsPersistentChatData { [CmdletBinding()] param([string] $DBInstance, [string] $FileName) }
