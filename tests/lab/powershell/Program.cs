// SPDX-License-Identifier: Apache-2.0
// Runs scripts on the real PowerShell engine, for tests. The engine's package has no cmdlets of
// Microsoft.PowerShell.Utility and .Management; stubs.ps1 stands in for the few that a script needs.
//
//   PowerShellHost parse SCRIPT                      prints syntax errors, one a line; 1 if there are any
//   PowerShellHost run STUBS SCRIPT [NAME VALUE]…    runs a script with parameters; its exit code, or 9 when it threw
using System;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

if (args.Length >= 2 && args[0] == "parse")
{
    Parser.ParseFile(args[1], out _, out ParseError[] errors);
    foreach (ParseError error in errors)
    {
        Console.WriteLine($"{error.Extent.StartLineNumber}: {error.Message}");
    }
    return errors.Length == 0 ? 0 : 1;
}
if (args.Length >= 3 && args[0] == "run")
{
    using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
    runspace.Open();
    using PowerShell shell = PowerShell.Create(runspace);
    shell.AddScript(File.ReadAllText(args[1])).Invoke();
    if (shell.HadErrors)
    {
        Console.Error.WriteLine($"stubs: {shell.Streams.Error[0]}");
        return 8;
    }
    shell.Commands.Clear();
    shell.AddCommand(args[2]);
    for (int i = 3; i + 1 < args.Length; i += 2)
    {
        shell.AddParameter(args[i], args[i + 1]);
    }
    try
    {
        shell.Invoke();
    }
    catch (RuntimeException exception)
    {
        Console.Error.WriteLine(exception.ErrorRecord.ToString());
        return 9;
    }
    shell.Commands.Clear();
    object? code = runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
    return code is int number ? number : 0;
}
Console.Error.WriteLine("usage: parse SCRIPT | run STUBS SCRIPT [NAME VALUE]...");
return 64;
