using Iamport.Client.Vendor;

return VendorCommand.Run(args, Console.Out, Console.Error);
