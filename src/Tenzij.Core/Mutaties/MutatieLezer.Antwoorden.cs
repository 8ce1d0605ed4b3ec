using System.Text.Json;

namespace Tenzij.Core.Mutaties;

internal ref partial struct MutatieLezer
{
    private Kinderen? LeesKinderen()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        int? status = null, aanwezig = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Kinderen, Velden.KinderenTekst, ref gezien))
            {
                case -1: continue;
                case 0: status = Keuze(Velden.JaNee); break;
                default: aanwezig = Keuze(Velden.JaNee); break;
            }

            Uit();
        }

        return new Kinderen((JaNee?)status, (JaNee?)aanwezig);
    }

    private Antwoord? LeesAntwoord()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        int? status = null;
        string? omschrijving = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Antwoord, Velden.AntwoordTekst, ref gezien))
            {
                case -1: continue;
                case 0: status = Keuze(Velden.JaNee); break;
                default: omschrijving = VrijeTekst(1000); break;
            }

            Uit();
        }

        return new Antwoord((JaNee?)status, omschrijving);
    }

    private EerdereIncidenten? LeesEerdere()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        int? status = null, aantal = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Eerdere, Velden.EerdereTekst, ref gezien))
            {
                case -1: continue;
                case 0: status = Keuze(Velden.JaNee); break;
                default: aantal = Getal(0, 10_000); break;
            }

            Uit();
        }

        return new EerdereIncidenten((JaNee?)status, aantal);
    }

    private Informatieplicht? LeesInformatieplicht()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        int? status = null;
        string? reden = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            switch (Eigenschap(Velden.Informatieplicht, Velden.InformatieplichtTekst, ref gezien))
            {
                case -1: continue;
                case 0: status = Keuze(Velden.Geinformeerd); break;
                default: reden = VrijeTekst(1000); break;
            }

            Uit();
        }

        return new Informatieplicht((Geinformeerd?)status, reden);
    }

    private Hulphouding? LeesHulp()
    {
        if (!BeginObject())
        {
            return null;
        }

        uint gezien = 0;
        int? houding = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            if (Eigenschap(Velden.Hulp, Velden.HulpTekst, ref gezien) >= 0)
            {
                houding = Keuze(Velden.Hulphouding);
                Uit();
            }
        }

        return (Hulphouding?)houding;
    }
}
