using System.Text;
using Tenzij.Core.Berichten;
using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;

namespace Tenzij.Testing.Zaken;

/// <summary>Records that went to quarantine.</summary>
public static class Quarantaines
{
    public static Quarantaine MetEenheid { get; } = new(
        new Rejection(
            [
                new Fout(Foutcodes.Waarde, "$.personen[0].rol", "een onbekende code", "slachtoffer, verdachte, beide, kind, getuige, melder of overig"),
                new Fout(Foutcodes.Verplicht, "$.incident.begin", "niets", "een datum en tijd met tijdzone"),
            ],
            "PL1300-2026000009", 1, "RE05"),
        "0/17", 35, Encoding.UTF8.GetBytes("""{"schema":"mutatie/1","personen":"?"}"""), new string('e', 64), new Pseudoniem(9));

    public static Quarantaine Onbekend { get; } = new(
        new Rejection([new Fout(Foutcodes.TeGroot, "$", "104857600 bytes", "ten hoogste 1048576 bytes")], null, null, null),
        "0/18", 104_857_600, null, new string('f', 64), new Pseudoniem(10));
}
