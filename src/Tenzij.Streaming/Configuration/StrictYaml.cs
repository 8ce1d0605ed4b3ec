using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tenzij.Streaming.Configuration;

/// <summary>
/// Reads a YAML file strictly: every unknown key, wrong kind of value or missing value is collected with its file, line
/// and key, so that an operator sees them all at once.
/// </summary>
public sealed class StrictYaml
{
    private readonly List<ConfigurationError> _errors = [];
    private readonly string _file;

    private StrictYaml(string file) => _file = file;

    /// <summary>Reads the file and lets <paramref name="read"/> build the value; throws with all problems if there are any.</summary>
    /// <exception cref="ConfigurationException">The file is missing, is no YAML, or has problems.</exception>
    public static T Read<T>(string file, ReadOnlySpan<byte> utf8, Func<StrictYaml, YamlSection, T> read)
    {
        var yaml = new StrictYaml(file);
        var root = yaml.Root(utf8);
        if (root is null)
        {
            throw new ConfigurationException(yaml._errors);
        }

        var value = read(yaml, root);
        root.RefuseUnknown();
        return yaml._errors.Count == 0 ? value : throw new ConfigurationException(yaml._errors);
    }

    public void Error(int line, string key, string message) =>
        _errors.Add(new ConfigurationError(_file, line, key, message));

    private YamlSection? Root(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Encoding.UTF8.GetString(utf8)));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
            {
                return new YamlSection(this, "", mapping);
            }

            Error(0, "", "must hold one mapping");
        }
        catch (YamlException fault)
        {
            Error((int)fault.Start.Line, "", fault.Message);
        }

        return null;
    }
}
