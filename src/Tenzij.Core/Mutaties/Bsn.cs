namespace Tenzij.Core.Mutaties;

/// <summary>The eleven-test of a Dutch citizen service number: weights 9, 8, …, 2, −1; the sum divides by 11.</summary>
public static class Bsn
{
    /// <summary>True for 8 or 9 digits (8 gets a leading zero) that pass the test; all zeroes do not.</summary>
    public static bool IsGeldig(ReadOnlySpan<char> bsn)
    {
        if (bsn.Length is not (8 or 9))
        {
            return false;
        }

        var som = 0;
        for (var i = 0; i < bsn.Length; i++)
        {
            if (!char.IsAsciiDigit(bsn[i]))
            {
                return false;
            }

            var plaats = bsn.Length - i;
            som += (bsn[i] - '0') * (plaats == 1 ? -1 : plaats);
        }

        return som > 0 && som % 11 == 0;
    }
}
