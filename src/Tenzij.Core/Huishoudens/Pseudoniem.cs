namespace Tenzij.Core.Huishoudens;

/// <summary>
/// The key under which a person or an address is remembered: the first 128 bits of an HMAC-SHA-256. It names nobody
/// without the secret key.
/// </summary>
public readonly record struct Pseudoniem(UInt128 Waarde)
{
    /// <summary>32 lower-case hex digits.</summary>
    public override string ToString() => Waarde.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
