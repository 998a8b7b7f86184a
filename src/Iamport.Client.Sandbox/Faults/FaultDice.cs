using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Dice that fall the same way each time: a number from 0 to below 1 for each combination.</summary>
internal static class FaultDice
{
    private const double Step = 1.0 / (1UL << 53);

    public static double Roll(int seed, int rule, Occasion occasion, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{seed}\n{rule}\n{occasion.Operation}\n{occasion.Order}\n{number}");
        return (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))) >> 11) * Step;
    }
}
